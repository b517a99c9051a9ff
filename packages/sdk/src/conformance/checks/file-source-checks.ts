import type {
  SaldoDocument,
  SaldoFile,
  FileLinkInput,
  Problem,
  PublishResult,
} from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame, NotJudged } from '../finding.ts';
import { invoiceOf, publishOne } from '../records.ts';
import type { World } from '../world.ts';

const noBytes = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Leads nowhere, wherever it is asked for: RFC 6761, 6.4. */
const nowhere = 'https://conformance.invalid/papers/3f1c.pdf';

/** Each the machine itself, its network or what a provider of clouds keeps for it. */
const privateAddresses = [
  'https://127.0.0.1/a.pdf',
  'https://2130706433/a.pdf',
  'https://0x7f.1/a.pdf',
  'https://[::1]/a.pdf',
  'https://[::ffff:127.0.0.1]/a.pdf',
  'https://localhost/a.pdf',
  'https://169.254.169.254/latest/meta-data/',
  'http://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/a.pdf',
  'https://[fe80::1]/a.pdf',
];

/** `10-answers-of-partners.md` */
export const fileSourceChecks: readonly Check[] = [
  check('FIL-6', 'a file at an address that leads nowhere', async (world) => {
    const account = await world.shared();
    const record = invoiceOf(world, account, { files: [paper(world, nowhere, { size: 1234 })] });
    const result = await publishOne(world, record);
    if (isRefused(result)) {
      const path = { documentId: `ext:${record.externalId}` };
      holdOutcome(await world.target.ask('getDocument', { as: world.key, path }), '404 not-found');
      return;
    }
    const file = await readFile(world, result.id!);
    holdSame('Size, digest and pending', [file.size, file.sha256, file.pending], [1234, noBytes, true]);
    const path = { fileId: file.id };
    for (const as of [account.session, world.key])
      holdOutcome(await world.target.ask('getFileContent', { as, path }), '502 file-source-failed');
    holdSame('Published again', (await publishOne(world, record)).outcome, 'unchanged');
  }),
  check('FIL-7', 'a file at an address, as its publisher and its partner see it', async (world) => {
    const account = await world.shared();
    const record = invoiceOf(world, account, { files: [paper(world, nowhere)] });
    const result = await publishOne(world, record);
    if (isRefused(result)) throw new NotJudged('needs a server that fetches files by address');
    const { id, source } = await readFile(world, result.id!);
    holdSame('The address, told to the publisher', source?.url, nowhere);
    const asked = [
      await world.good('getDocument', { as: account.session, path: { documentId: result.id! } }),
      await world.good('getFile', { as: account.session, path: { fileId: id } }),
      await world.target.ask('getFileContent', { as: account.session, path: { fileId: id } }),
    ];
    for (const answer of asked)
      hold(
        !/conformance\.invalid/.test(JSON.stringify(answer.body)),
        `${answer.asked} told a partner where a file lies.`,
      );
  }),
  check('FIL-8', 'addresses of the machine, its network and its provider', async (world) => {
    const account = await world.shared();
    for (const url of privateAddresses) {
      const result = await publishOne(world, invoiceOf(world, account, { files: [paper(world, url)] }));
      if (isRefused(result)) continue;
      const { id } = await readFile(world, result.id!);
      const answer = await world.target.ask('getFileContent', { as: world.key, path: { fileId: id } });
      holdOutcome(answer, '502 file-source-failed');
    }
  }),
];

function paper(world: World, url: string, declared: object = {}): FileLinkInput {
  const source = { url, fileName: 'prueba.pdf', mediaType: 'application/pdf', ...declared } as const;
  return { externalId: world.name('X'), source };
}

/** Whether the address was refused; a refusal for anything else is broken. */
function isRefused({ outcome, problem }: PublishResult): boolean {
  if (outcome !== 'rejected') return false;
  const wrong = (problem as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  holdSame('What is wrong with a file by address', wrong, ['/data/files/0/source/url address-not-allowed']);
  return true;
}

async function readFile(world: World, documentId: string): Promise<SaldoFile> {
  const { files } = await world.read<SaldoDocument>('getDocument', { as: world.key, path: { documentId } });
  return world.read<SaldoFile>('getFile', { as: world.key, path: { fileId: files[0]!.id } });
}
