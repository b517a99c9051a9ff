// Language and look, before the first paint, so that no other one flashes. A classic script: modules run too late for this.
// The address wins (`?lang=en-US&theme=dark`), then what was chosen here before. Nothing else is ever stored.
(() => {
  const asked = new URLSearchParams(location.search);
  /**
   * @param {string} name
   * @param {readonly [string, ...string[]]} allowed the first unless another one was chosen
   */
  const choose = (name, allowed) => {
    let value = asked.get(name);
    try {
      value ??= localStorage.getItem(`norte.${name}`);
    } catch {
      // Storage may be switched off; then the choice lasts as long as the page.
    }
    return value !== null && allowed.includes(value) ? value : allowed[0];
  };
  document.documentElement.lang = choose('lang', ['es-MX', 'en-US']);
  document.documentElement.dataset['theme'] = choose('theme', ['auto', 'light', 'dark']);
})();
