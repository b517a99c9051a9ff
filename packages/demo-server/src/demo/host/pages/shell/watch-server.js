// Knows whether the server can be reached. Asks only while it cannot, and while somebody looks.
const firstPauseMs = 2000;
const longestPauseMs = 15_000;

/**
 * `onAway` is called when the server is found away, `onBack` when it answers again.
 *
 * @param {{ onAway: () => void, onBack: () => void }} callbacks
 */
export function watchServer({ onAway, onBack }) {
  let away = false;

  const answers = async () => {
    try {
      const response = await fetch('/healthz', { cache: 'no-store' });
      return response.ok;
    } catch {
      return false;
    }
  };

  const waitFor = async () => {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await pause(pauseMs);
      if (document.visibilityState === 'visible' && (await answers())) return;
    }
  };

  return {
    /** To be called when something failed. Resolves to whether the server is there. */
    async check() {
      if (away) return false;
      if (await answers()) return true;
      if (away) return false;
      away = true;
      onAway();
      void waitFor().then(() => {
        away = false;
        onBack();
      });
      return false;
    },
  };
}

/**
 * Waits that long, or until the browser says that it is online again.
 *
 * @param {number} ms
 * @returns {Promise<void>}
 */
export function pause(ms) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
  });
}
