import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it came, before anything of it is decoded. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface Signer {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const SKEW_MS = 15 * 60 * 1000;

/**
 * What S3 would say against the signature of a request, undefined when it is right; written from
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function refuseSignature(request: SignedRequest, signer: Signer, nowMs: number): string | undefined {
  const { headers } = request;
  const form = FORM.exec(headers['authorization'] ?? '');
  if (form === null) return 'AccessDenied';
  const [, keyId, day, region, names, signature] = form as unknown as string[];
  if (keyId !== signer.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== signer.region) return 'AuthorizationHeaderMalformed';
  const at = headers['x-amz-date'] ?? '';
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(at) ?? [];
  const [y, m, d, h, min, s] = parts.map(Number);
  if (parts.length === 0 || !at.startsWith(day!)) return 'AccessDenied';
  if (Math.abs(Date.UTC(y!, m! - 1, d, h, min, s) - nowMs) > SKEW_MS) return 'RequestTimeTooSkewed';

  const payload = headers['x-amz-content-sha256'] ?? '';
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(request.body)) return 'XAmzContentSHA256Mismatch';
  const signed = names!.split(';');
  const demanded = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (demanded.some((name) => !signed.includes(name))) return 'AccessDenied';

  const scope = `${day}/${region}/s3/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${at}\n${scope}\n${sha256(canonical(request, signed, payload))}`;
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(
    (above, part) => hmac(above, part),
    `AWS4${signer.secretAccessKey}`,
  );
  const right = hmac(key, text);
  return timingSafeEqual(right, Buffer.from(signature!, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method, target, headers }: SignedRequest, signed: string[], payload: string): string {
  const [path, query = ''] = target.split('?') as [string, string?];
  const pairs = query === '' ? [] : query.split('&').map((pair) => (pair.includes('=') ? pair : `${pair}=`));
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`);
  return [method, path, pairs.toSorted().join('&'), lines.join(''), signed.join(';'), payload].join('\n');
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}
