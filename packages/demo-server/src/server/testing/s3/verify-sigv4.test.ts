import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseSignature, type SignedRequest } from './verify-sigv4.ts';

/** The example of https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, GET Object. */
const SIGNER = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const EXAMPLE: SignedRequest = {
  method: 'GET',
  target: '/test.txt',
  body: new Uint8Array(),
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
};
const THEN = Date.UTC(2013, 4, 24);

test('finds the published signature right', () => {
  assert.equal(refuseSignature(EXAMPLE, SIGNER, THEN), undefined);
});

test('refuses another secret, key, region, path, method, header, body or hour', () => {
  const { headers } = EXAMPLE;
  const wrong: [string, string | undefined][] = [
    ['SignatureDoesNotMatch', refuseSignature(EXAMPLE, { ...SIGNER, secretAccessKey: 'x' }, THEN)],
    ['InvalidAccessKeyId', refuseSignature(EXAMPLE, { ...SIGNER, accessKeyId: 'x' }, THEN)],
    ['AuthorizationHeaderMalformed', refuseSignature(EXAMPLE, { ...SIGNER, region: 'eu-west-1' }, THEN)],
    ['SignatureDoesNotMatch', refuseSignature({ ...EXAMPLE, target: '/other.txt' }, SIGNER, THEN)],
    ['SignatureDoesNotMatch', refuseSignature({ ...EXAMPLE, target: '/test.txt?acl' }, SIGNER, THEN)],
    ['SignatureDoesNotMatch', refuseSignature({ ...EXAMPLE, method: 'DELETE' }, SIGNER, THEN)],
    [
      'SignatureDoesNotMatch',
      refuseSignature({ ...EXAMPLE, headers: { ...headers, range: 'bytes=0-8' } }, SIGNER, THEN),
    ],
    [
      'AccessDenied',
      refuseSignature({ ...EXAMPLE, headers: { ...headers, 'x-amz-acl': 'p' } }, SIGNER, THEN),
    ],
    [
      'AccessDenied',
      refuseSignature({ ...EXAMPLE, headers: { ...headers, authorization: undefined } }, SIGNER, THEN),
    ],
    ['XAmzContentSHA256Mismatch', refuseSignature({ ...EXAMPLE, body: new Uint8Array([1]) }, SIGNER, THEN)],
    ['RequestTimeTooSkewed', refuseSignature(EXAMPLE, SIGNER, THEN + 16 * 60 * 1000)],
  ];
  for (const [expected, found] of wrong) assert.equal(found, expected);
});
