import { PARTS_PER_FOLDER } from './root';

export function dictionaryName(index: number, checksum: number): string {
  return `ord/${index}-${toLetters(checksum)}.bin`;
}

export function middlesName(cut: number, index: number, checksum: number): string {
  return `midter/${cut}-${index}-${toLetters(checksum)}.bin`;
}

export function blockName(index: number, folders: readonly number[]): string {
  return `forekomster/${folderOf(index, folders)}/${index}.bin`;
}

export function textName(index: number, folders: readonly number[]): string {
  return `tekster/${folderOf(index, folders)}/${index}.json`;
}

export function facetsName(checksum: number): string {
  return `filtre-${toLetters(checksum)}.json`;
}

export function synonymsName(checksum: number): string {
  return `synonymer-${toLetters(checksum)}.json`;
}

/** Checksum of the folder that holds a numbered part. */
export function checksumOfFolder(index: number, folders: readonly number[]): number {
  return folders[Math.floor(index / PARTS_PER_FOLDER)] ?? 0;
}

function folderOf(index: number, folders: readonly number[]): string {
  return `${Math.floor(index / PARTS_PER_FOLDER)}-${toLetters(checksumOfFolder(index, folders))}`;
}

function toLetters(checksum: number): string {
  return checksum.toString(36);
}
