import { problem } from '../../kernel/problem';

export const staffNamesProposed = problem('conflict', 'staff-names-proposed');
export const ownStaffNamesProposal = problem('forbidden', 'own-staff-names-proposal');
export const adminWithCouncil = problem('forbidden', 'admin-with-council');
