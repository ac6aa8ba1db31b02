export interface FontLook {
  bold: boolean;
  italic: boolean;
}

/** What a font looks like by its name: `BCDEEE+Calibri-BoldItalic`, `Arial,Bold`, `HelveticaNeue-Medium`. */
export function lookOfFont(name: string): FontLook {
  return { bold: /bold|black|heavy|demi/i.test(name), italic: /italic|oblique|kursiv/i.test(name) };
}
