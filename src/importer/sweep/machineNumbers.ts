/** Numbers that programs give to things, written so that nobody could take them for a person's. */
const MACHINE_NUMBERS = [
  // {01234567-89ab-cdef-0123-456789abcdef}, and the same in one run
  /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi,
  /(?<![\da-z])(?=\d*[a-f])[\da-f]{16,}(?![\da-z])/gi,
  // Bookmarks of Word and LibreOffice: _Toc1234567890, __RefHeading___Toc12_1234567890
  /(?<!\w)_+(?:Toc|Ref|Hlk|Hlt|[a-z]*Link|Fieldmark|UnoMark|RefHeading|RefNumPara|RefBookmark|Annotation|Numbered|Bookmark)\w*/gi,
  // Lists in Word's style sheets: mso-list-template-ids:-123456789 67508225
  /mso-list-[a-z-]*ids?\s*:[-\d\s]+/gi,
];

/** A text without such numbers, so that a row of ten digits in them is nobody's. */
export function withoutMachineNumbers(text: string): string {
  return MACHINE_NUMBERS.reduce((rest, pattern) => rest.replace(pattern, '#'), text);
}
