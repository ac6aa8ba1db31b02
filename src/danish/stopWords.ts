/**
 * Words that only hold a Danish sentence together: articles, pronouns, conjunctions, auxiliary verbs, question words,
 * abbreviations of the kind `f.eks.`, and the few prepositions that say nothing alone. Three English ones stand in names.
 *
 * Left out on purpose: words of direction, time and lack (`over under mod uden før efter ind ud op ned`), for `uden udbud` and
 * `log ind` are not `udbud` and `log`; words that also name a thing (`have`, `alt`, `to` in `cradle to cradle`).
 */
const STOP_WORDS = new Set(
  (
    'ad af and andre at bare bl blev blive bliver blevet da de dem den denne dens der deres derfor det dets dette dig din disse dit dog du dvs ' +
    'eks eller en end er et evt faar fordi for fra fx goer goere ham han hans har havde hende hendes her hos hun hvad hvem hver hvert hvilke ' +
    'hvilken hvilket hvis hvor hvordan hvorfor hvornaar i ikke ja jeg jer jeres jf jo kan kun kunne maa man mange med meget men mens mig min mine ' +
    'mit mv naar nogen noget nogle nu of og ogsaa om os osv paa pr saa saadan samt sig sin sine sit skal skulle som the til ved vi vil ville ' +
    'vor vore vores vaere vaeret var'
  ).split(' '),
);

/** Whether a folded term says so little that it is neither indexed in running text nor looked for among other words. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
