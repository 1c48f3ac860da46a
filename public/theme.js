// Before the first paint: the theme of the address, else the one chosen last; the system's needs no word.
(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  try {
    // An embedded figure follows its address alone.
    if (!/\/embed\//.test(location.pathname)) theme = theme || localStorage.getItem('theme');
  } catch (error) {
    // A browser that keeps nothing has only the address.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
