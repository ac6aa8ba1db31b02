/** The figures that mark notes and powers, from nought to nine. */
export const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
