import nprogress from 'nprogress';

/**
 * The bar that the theme draws over the page while the next one is on its way. As it comes, its parts carry roles that WAI-ARIA
 * does not have (`bar`, `spinner`); it is for the eye alone, since the title of the new page is read aloud.
 */
nprogress.configure({ template: '<div class="bar" aria-hidden="true"><div class="peg"></div></div>', barSelector: '.bar' });
