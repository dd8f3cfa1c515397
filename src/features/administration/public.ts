/**
 * Administration: how the people of the directory sign in, who holds which role how far, and whether the company's
 * sign-in answers. Promises: it shows that there is a password, a link or a token and never the secret; ending somebody's
 * logins or tokens counts from the next request, and is in the trail.
 */
export { AdministrationModule } from './administration.module';
