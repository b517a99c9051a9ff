import type { Paper } from '@saldo/sdk/upload';

/** A file of the page that is the paper of a record. */
export interface FilePaper extends Paper {
  readonly file: File;
}

export function filePaper(file: File, role: 'xml' | 'pdf'): FilePaper {
  return { file, role, name: file.name, hash: () => hashOf(file) };
}

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name without what tells its kind, as two files beside each other share it. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '').toLowerCase();
}
