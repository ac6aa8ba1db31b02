/**
 * How much of an untrusted file is taken in. The largest real minutes seen are a few hundred pages; the limits lie well
 * above them and well below what would hold up the machine. The messages name the limits, so they follow from here.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes of a file that is text or HTML: five thousand pages. */
  textBytes: 20 * 1024 * 1024,
  /** Files packed in a Word or OpenDocument file. */
  entries: 5_000,
  /** Bytes of one packed file once unpacked. */
  entryBytes: 150 * 1024 * 1024,
  /** Bytes of all packed files together once unpacked. */
  unpackedBytes: 300 * 1024 * 1024,
  /** How many times larger than its packed form one file may become; deflate itself cannot exceed 1,032. */
  ratio: 250,
  /** Below this size no ratio is looked at: an empty table of styles can pack very well. */
  ratioFreeBytes: 5 * 1024 * 1024,
  /** Elements inside one another. Word's own nesting of tables and boxes stays below a hundred. */
  depth: 250,
  /** Elements in one XML or HTML document. */
  elements: 5_000_000,
  /** Paragraphs, headings, items of lists and rows of tables in a document. */
  blocks: 50_000,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Seconds for one page of a PDF; a page of tables takes a tenth of one. */
  pdfPageSeconds: 60,
  /** Megabytes of memory for reading a PDF; a thousand pages need a quarter of them. */
  pdfMemoryMb: 2_048,
} as const;
