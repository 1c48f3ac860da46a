// As early as can be: what the address of an embedded figure asks for (docs/embedding.md); what it does not know it leaves.
{
  const asked = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = asked.get('theme');
  if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  if (asked.get('bg') === 'transparent') dataset.bg = '';
  dataset.hide = [...asked].map(([part, is]) => is === '0' && part).join(' ');
}
