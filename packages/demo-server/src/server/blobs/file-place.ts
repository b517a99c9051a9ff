/** A folder. */
export interface DiskPlace {
  readonly kind: 'disk';
  readonly path: string;
}

/** A bucket of an S3-compatible store. */
export interface S3Place {
  readonly kind: 's3';
  readonly bucket: string;
  /** Before the names of contents; empty, or ending in a slash. */
  readonly folder: string;
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly region: string;
}

/** Where files live. */
export type FilePlace = { readonly kind: 'database' } | DiskPlace | S3Place;

/** What a place looks like. */
export const FILE_PLACES =
  'database, disk:/a/folder or s3://bucket/folder?region=…&endpoint=https://…, without secrets';

/** By the rules of https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const FOLDER = /^[A-Za-z0-9._-]+$/;
const REGION = /^[a-z0-9-]{1,50}$/;

/** Reads a place; undefined for what is none. The endpoint of Amazon follows from the region. */
export function readFilePlace(text: string): FilePlace | undefined {
  if (text === 'database') return { kind: 'database' };
  if (text.startsWith('disk:')) {
    const path = text.slice('disk:'.length);
    return path === '' || path.includes('\0') ? undefined : { kind: 'disk', path };
  }
  return readS3Place(text);
}

function readS3Place(text: string): S3Place | undefined {
  if (!text.startsWith('s3://') || !URL.canParse(text)) return undefined;
  const { host: bucket, pathname, searchParams, username, password, hash } = new URL(text);
  if (!BUCKET.test(bucket) || username !== '' || password !== '' || hash !== '') return undefined;
  const parts = pathname.split('/').filter((part) => part !== '');
  if (!parts.every((part) => FOLDER.test(part) && !/^\.+$/.test(part))) return undefined;
  const names = [...searchParams.keys()];
  if (names.some((name) => !['region', 'endpoint'].includes(name)) || new Set(names).size < names.length)
    return undefined;
  const asked = searchParams.get('endpoint');
  const region = searchParams.get('region') ?? (asked === null ? undefined : 'us-east-1');
  if (region === undefined || !REGION.test(region)) return undefined;
  const endpoint = readEndpoint(asked ?? `https://s3.${region}.amazonaws.com`);
  if (endpoint === undefined) return undefined;
  return { kind: 's3', bucket, folder: parts.map((part) => `${part}/`).join(''), endpoint, region };
}

function readEndpoint(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, username, password, pathname, search, hash } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '') && pathname === '/';
  return isPlain && (protocol === 'https:' || protocol === 'http:') ? origin : undefined;
}
