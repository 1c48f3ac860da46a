import { lazy, Suspense, useState } from 'react';
import type { FigureSpec, View } from '../../figures/spec';
import { say, type Text } from '../../i18n/text';
import type { Edition } from '../islands';

/** What opens the panel, and heads it. */
const name: Text = { en: 'Share and download', 'zh-Hant': '分享與下載', 'zh-Hans': '分享与下载' };

const Panel = lazy(async () => ({ default: (await import('../taking')).Panel }));

interface Props {
  readonly spec: FigureSpec;
  readonly view: View;
  readonly edition: Edition;
}

/** Opens the panel by which a figure is taken along; it comes when it is first asked for. */
export function TakeButton(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="take-open" onClick={() => setOpen(true)}>
        {say(name, props.view.lang)}
      </button>
      {open && (
        <Suspense>
          <Panel {...props} heading={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
