/** Hands the reader a file that was made in the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Only when the click has been dealt with does the browser no longer need the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
