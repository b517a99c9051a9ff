/** The time in milliseconds since the epoch. */
export type Clock = () => number;

/** Fills the bytes with random ones; `crypto.getRandomValues`, or a seeded source in tests. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Makes ids. */
export type NewId = () => string;

/** Random bytes are asked for so many ids at once, because each time costs more than the rest of an id. */
const IDS = 128;

/** UUID version 7 (RFC 9562): ordered by time, so that primary keys grow at one end. */
export function uuidGenerator(clock: Clock, random: Random): NewId {
  const pool = new Uint8Array(IDS * 16);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      random(pool);
      used = 0;
    }
    const bytes = pool.slice(used, used + 16);
    used += 16;
    const now = clock();
    new DataView(bytes.buffer).setUint32(0, Math.floor(now / 0x10000));
    new DataView(bytes.buffer).setUint16(4, now % 0x10000);
    bytes[6] = 0x70 | (bytes[6]! & 0x0f);
    bytes[8] = 0x80 | (bytes[8]! & 0x3f);
    return formatUuid(bytes);
  };
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function formatUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => HEX[byte]!).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function parseUuid(uuid: string): Uint8Array {
  return Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
