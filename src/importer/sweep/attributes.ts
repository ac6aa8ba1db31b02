import { lookIn, type Buried } from './buried';

/**
 * Attributes whose rows of digits are a program's own: ids, versions, places and sizes. Word gives many of them at random, so
 * that in a long document one would happen to be a CPR number. A number with its hyphen counts there all the same.
 */
const MACHINE = /(?:^|[a-z_-])id(?:s|ref)?$|Id$|rsid|^(?:class|className|for|htmlFor|key|uid|guid|hash|digest|salt|crossAx|idx|x|y|z|cx|cy|[xy]\d|left|top|width|height|z-index|relativeHeight)$/;
/** Drawings: numbers run together there, and a minus looks like a hyphen. */
const DRAWN = /^(?:d|points|path|enhanced-path|viewBox|transform|coordsize|coordorigin|adj|gfxdata|from|to|values|keyTimes)$/;
const ADDRESS = /^(?:href|src|srcset|action|formaction|cite|poster|background|target|template|data|url|uri|ping|manifest)$/i;

/** Looks through the value of an attribute. `owner` is the element that it belongs to; both names without prefix. */
export function lookInAttribute(owner: string, name: string, value: string, buried: Buried): void {
  if (DRAWN.test(name)) return;
  lookIn(isKey(owner, name) ? value.replace(/(?<![-\d])\d{10}(?![-\d])/g, '#') : value, buried);
}

/** `w:id w:val="…"` says by the name of the element what its value is. */
function isKey(owner: string, name: string): boolean {
  return MACHINE.test(name) || ADDRESS.test(name) || (/^val(?:ue)?$/.test(name) && MACHINE.test(owner));
}
