/** Nothing is coloured, so no language is added. See `components/plainCode`. */
export default function prismIncludeLanguages(): void {
  // The theme calls it with the rules of languages, of which there are none.
}
