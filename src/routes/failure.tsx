import { useEffect } from 'react';
import { useRouteError } from 'react-router';

/**
 * The page when not even the interface's words could be fetched: the three languages say the same,
 * because none of the dictionaries is there.
 */
export function PageFailure() {
  useRouteError();
  useEffect(() => document.getElementById('root')?.removeAttribute('aria-busy'), []);
  return (
    <div className="page">
      <p lang="en">This page could not be loaded. Check the connection, then load it again.</p>
      <p lang="zh-Hant">此頁未能載入。請檢查網絡，然後重新載入。</p>
      <p lang="zh-Hans">此页未能载入。请检查网络，然后重新载入。</p>
    </div>
  );
}
