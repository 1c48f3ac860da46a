import { grammarWords, markWords } from '../i18n/grammar-words';
import { say } from '../i18n/text';
import { themes } from '../theme/tokens';
import { useInterface } from './interface';
import { SampleMark, samples } from './sample-mark';
import { Value } from './value';

/** All marks, at page and table size, in both themes side by side. */
export function Specimen() {
  const { lang } = useInterface();
  return (
    <div className="specimen">
      <h1>{say(grammarWords.title, lang)}</h1>
      <p className="lead">{say(grammarWords.lead, lang)}</p>
      <div className="specimen-panels">
        {themes.map((theme) => (
          <section key={theme} className="specimen-panel" data-theme={theme}>
            <h2>
              {theme === 'light' ? say(grammarWords.light, lang) : say(grammarWords.dark, lang)}
            </h2>
            <ul>
              {samples.map((sample) => (
                <li key={sample.state} className="specimen-state" data-state={sample.state}>
                  <h3>{say(markWords[sample.state].name, lang)}</h3>
                  <p className="specimen-value">
                    <Value quantity={sample.quantity} />
                    {sample.state === 'note' && <span className="note-mark">a</span>}
                  </p>
                  <SampleMark sample={sample} size="page" />
                  <p>{say(markWords[sample.state].text, lang)}</p>
                </li>
              ))}
            </ul>
            <h3 className="specimen-small">{say(grammarWords.small, lang)}</h3>
            <table className="specimen-table">
              <tbody>
                {samples.map((sample) => (
                  <tr key={sample.state}>
                    <th scope="row">{say(markWords[sample.state].name, lang)}</th>
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
