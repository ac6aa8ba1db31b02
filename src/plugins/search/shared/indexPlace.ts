/** Folder of the index below the site's root. */
export const INDEX_FOLDER = 'soegeindeks';

/** The only part whose name stays when its content changes; it names all the others. */
export const ROOT_NAME = 'root.bin';
