/** Hands a file to the browser's downloads under its own name. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun, but some browsers read on for a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
