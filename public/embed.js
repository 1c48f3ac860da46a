// Figures in anybody's page, in two ways: <jiangxi-figure figure="hk-share" lang="zh-Hant">, and an
// <iframe data-jiangxi> that becomes as high as its figure. docs/embedding.md says all it understands.
(() => {
  const site = new URL('.', document.currentScript.src).href;
  const frames = new Set();

  addEventListener('message', ({ data, source }) => {
    // A sandboxed frame has no origin to go by; what a frame says counts for itself alone.
    if (data?.type !== 'jiangxi:height' || !(data.height > 0)) return;
    const plain = document.querySelectorAll('iframe[data-jiangxi]');
    const frame = [...frames, ...plain].find((one) => one.contentWindow === source);
    if (!frame) return;
    frame.style.height = `${Math.min(Math.ceil(data.height), 6000)}px`;
    frame.title ||= String(data.title).slice(0, 300);
  });
  // A frame that came before this script spoke to nobody: it says it once more.
  for (const { contentWindow } of document.querySelectorAll('iframe[data-jiangxi]'))
    contentWindow.postMessage({ type: 'jiangxi:ask' }, '*');

  const languageOf = (tag) =>
    /^(zh\b.*(hant|hk|tw|mo)|yue)/i.test(tag) ? 'zh-Hant' : /^zh/i.test(tag) ? 'zh-Hans' : 'en';

  class JiangxiFigure extends HTMLElement {
    static observedAttributes = [
      'figure', 'lang', 'choices', 'hide', 'theme', 'bg', 'currency', 'controls',
    ];
    #frame;

    connectedCallback() {
      this.#draw();
    }

    disconnectedCallback() {
      frames.delete(this.#frame);
      this.#frame = undefined;
    }

    attributeChangedCallback() {
      if (this.#frame) this.#draw();
    }

    #address(figure) {
      const asked = new URLSearchParams(this.getAttribute('choices') ?? '');
      for (const part of (this.getAttribute('hide') ?? '').split(/\s+/).filter(Boolean))
        asked.set(part, '0');
      for (const name of ['theme', 'bg', 'currency'])
        if (this.getAttribute(name)) asked.set(name, this.getAttribute(name));
      if (this.hasAttribute('controls')) asked.set('controls', '1');
      const lang = languageOf(this.closest('[lang]')?.lang ?? '');
      return `${site}${lang}/embed/${encodeURIComponent(figure)}${`?${asked}`.replace(/^\?$/, '')}`;
    }

    // A new frame for a new address: one that is led on would leave a step in the page's history.
    #draw() {
      const figure = this.getAttribute('figure');
      // Without a figure the content of the element stays: a link, a picture.
      if (!figure) return;
      const src = this.#address(figure);
      if (this.#frame?.src === src) return;
      frames.delete(this.#frame);
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, loading: 'lazy', allowFullscreen: true });
      frame.style.cssText = 'display:block;width:100%;height:360px;border:0';
      // A frame of another scheme than its element is never see-through.
      if (this.getAttribute('bg') === 'transparent') frame.style.colorScheme = 'light';
      frames.add((this.#frame = frame));
      this.style.display ||= 'block';
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    }
  }

  if (!customElements.get('jiangxi-figure')) customElements.define('jiangxi-figure', JiangxiFigure);
})();
