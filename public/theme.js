// As early as can be: the theme of the address, else the one chosen last; the system's needs no word.
{
  let theme = new URLSearchParams(location.search).get('theme');
  try {
    theme ||= localStorage.getItem('theme');
  } catch {
    // A browser that keeps nothing has only the address.
  }
  if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
}
