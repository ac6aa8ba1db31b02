import type { XmlElement } from '../../safety/xml';

interface Field {
  code: string;
  /** After `separate` comes what the field shows. */
  isResult: boolean;
}

/** Follows Word's fields, which begin, part and end in separate runs, often in different paragraphs. */
export class FieldStack {
  private readonly fields: Field[] = [];

  /** Takes note of a `w:fldChar`. */
  pass(mark: XmlElement): void {
    const type = mark.attributes['w:fldCharType'];
    const top = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', isResult: false });
    if (type === 'separate' && top !== undefined) top.isResult = true;
    if (type === 'end') this.fields.pop();
  }

  addCode(code: string): void {
    const top = this.fields.at(-1);
    if (top !== undefined) top.code += code;
  }

  /** Whether text here is part of an instruction and is not shown. */
  isInCode(): boolean {
    return this.fields.some(({ isResult }) => !isResult);
  }

  /** Whether text here is part of a table of contents, or of another list that Word gathers by itself. */
  isInContents(): boolean {
    return this.fields.some(isContents);
  }

  /** A heading is never part of a table of contents: one that was not ended must not swallow the document. */
  leaveContents(): void {
    const first = this.fields.findIndex(isContents);
    if (first !== -1) this.fields.splice(first);
  }
}

function isContents({ code }: Field): boolean {
  return /^\s*(?:TOC|INDEX|TOA)\b/i.test(code);
}
