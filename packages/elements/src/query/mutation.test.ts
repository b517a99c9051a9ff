import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import type { Saldo } from '@saldo/sdk';
import { Scope } from '../context/scope.ts';
import type { Topic } from '../events/topics.ts';
import { Mutation } from './mutation.ts';
import type { QueryHost } from './query-host.ts';

class Host extends EventTarget implements QueryHost {
  readonly scope = new Scope({} as Saldo);
  readonly failures: unknown[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(_: ReactiveController): void {}
  removeController(_: ReactiveController): void {}
  requestUpdate(): void {}
  reportFailure(error: unknown): void {
    this.failures.push(error);
  }
}

describe('Mutation', () => {
  it('repeats an attempt under the same key, and begins a new intent under another', async () => {
    const host = new Host();
    const keys: string[] = [];
    let fail = true;
    const write = new Mutation<{ amount: string }, string>(host, {
      run: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (fail) throw new Error('down');
        return 'done';
      },
    });
    expect(await write.run({ amount: '10.00' })).to.equal(undefined);
    expect((write.error as Error).message).to.equal('down');
    expect(host.failures).to.have.length(1);
    fail = false;
    expect(await write.run({ amount: '10.00' })).to.equal('done');
    expect(write.error).to.equal(undefined);
    expect(keys[1]).to.equal(keys[0]);
    await write.run({ amount: '10.00' });
    expect(keys[2]).not.to.equal(keys[0]);
    expect(keys[0]!.length).to.be.within(16, 100);
  });

  it('takes another key when the input changed after a failure', async () => {
    const keys: string[] = [];
    const write = new Mutation<string, never>(new Host(), {
      run: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        throw new Error('down');
      },
    });
    await write.run('a');
    await write.run('b');
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('does not run twice at once', async () => {
    const gate = Promise.withResolvers<void>();
    let runs = 0;
    const write = new Mutation<string, void>(new Host(), {
      run: async () => {
        runs += 1;
        await gate.promise;
      },
    });
    const first = write.run('a');
    expect(write.pending).to.equal(true);
    await write.run('a');
    gate.resolve();
    await first;
    expect(runs).to.equal(1);
    expect(write.pending).to.equal(false);
  });

  it('tells the scope what it may have changed, only after it succeeded', async () => {
    const host = new Host();
    const told: (readonly Topic[])[] = [];
    host.scope.on('changed', (topics) => told.push(topics));
    const gate = Promise.withResolvers<void>();
    const write = new Mutation<string, void>(host, {
      run: () => gate.promise,
      invalidates: ['paymentReports', 'documents'],
    });
    const running = write.run('a');
    expect(told).to.have.length(0);
    gate.resolve();
    await running;
    expect(told).to.deep.equal([['paymentReports', 'documents']]);
  });
});
