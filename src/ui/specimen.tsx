import { themes } from '../theme/tokens';
import { useInterface } from './interface';
import { SampleMark, samples } from './sample-mark';
import { Value } from './value';

/** All marks, at page and table size, in both themes side by side. */
export function Specimen() {
  const { t } = useInterface();
  return (
    <div className="specimen">
      <h1>{t(($) => $.grammar.title)}</h1>
      <p className="lead">{t(($) => $.grammar.lead)}</p>
      <div className="specimen-panels">
        {themes.map((theme) => (
          <section key={theme} className="specimen-panel" data-theme={theme}>
            <h2>{theme === 'light' ? t(($) => $.grammar.light) : t(($) => $.grammar.dark)}</h2>
            <ul>
              {samples.map((sample) => (
                <li key={sample.state} className="specimen-state" data-state={sample.state}>
                  <h3>{t(($) => $.grammar[sample.state].name)}</h3>
                  <p className="specimen-value">
                    <Value quantity={sample.quantity} />
                    {sample.state === 'note' && <span className="note-mark">a</span>}
                  </p>
                  <SampleMark sample={sample} size="page" />
                  <p>{t(($) => $.grammar[sample.state].text)}</p>
                </li>
              ))}
            </ul>
            <h3 className="specimen-small">{t(($) => $.grammar.small)}</h3>
            <table className="specimen-table">
              <tbody>
                {samples.map((sample) => (
                  <tr key={sample.state}>
                    <th scope="row">{t(($) => $.grammar[sample.state].name)}</th>
                    <td>
                      <span className="specimen-pair">
                        <SampleMark sample={sample} size="small" />
                        <span className="number">
                          <Value quantity={sample.quantity} />
                          {sample.state === 'note' && <span className="note-mark">a</span>}
                        </span>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </div>
  );
}
