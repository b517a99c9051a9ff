/** A PDF with a file attached (ISO 32000, 7.11.4), uncompressed, as small as one can be. */
export function pdfWith(name: string, content: string): Uint8Array {
  const size = new TextEncoder().encode(content).byteLength;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 3 0 R] >> >> >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 4 0 R >> >>`,
    `<< /Type /EmbeddedFile /Length ${size} >>\nstream\n${content}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = new TextEncoder().encode(text).byteLength;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = new TextEncoder().encode(text).byteLength;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
