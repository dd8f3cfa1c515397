import { problem } from '../../kernel/problem';

export const ownCampaign = problem('forbidden', 'own-campaign');
export const notYourCampaign = problem('forbidden', 'not-your-campaign');
export const campaignOfNobody = problem('invalid', 'campaign-of-nobody');
export const campaignTarget = problem('invalid', 'campaign-target');
