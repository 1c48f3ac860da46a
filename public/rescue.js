// Where the page's own script does not come, what it would have unfolded (src/shell/unfold.ts) is shown as without scripts.
{
  const show = () => {
    if (document.documentElement.dataset.ready === undefined)
      for (const fold of document.querySelectorAll('noscript[data-fold]'))
        fold.outerHTML = fold.textContent;
  };
  if (document.readyState === 'complete') show();
  else addEventListener('load', show);
}
