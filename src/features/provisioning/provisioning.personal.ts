import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'provisioning.scim_user',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'provisioning.scim_member',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);
