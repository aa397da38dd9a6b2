import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { dictionaries, LangContext } from './i18n/text.ts';
import { useMedia } from './media.ts';
import { antdTheme } from './theme.ts';
import { ThemeContext } from './theme-context.ts';
import { cssVariables, tokens } from './tokens.ts';
import { useUrlState } from './url-state.ts';
import { Workspace } from './workspace.tsx';

/** Language and theme around everything; without a theme in the link the system's is taken. */
export function App() {
  const [{ lang, theme }] = useUrlState();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isMotionReduced = useMedia('(prefers-reduced-motion: reduce)');
  const name = theme ?? (isSystemDark ? 'dark' : 'light');
  useEffect(() => {
    dayjs.locale(lang === 'zh' ? 'zh-cn' : 'en');
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = dictionaries[lang].product;
  }, [lang]);
  return (
    <LangContext value={lang}>
      <ThemeContext value={tokens[name]}>
        <style>{`:root { color-scheme: ${name}; ${cssVariables(name)} }`}</style>
        <ConfigProvider
          theme={antdTheme(name, isMotionReduced)}
          locale={lang === 'zh' ? zhCN : enUS}
          button={{ autoInsertSpace: false }}
        >
          <AntApp component={false}>
            <Workspace themeName={name} />
          </AntApp>
        </ConfigProvider>
      </ThemeContext>
    </LangContext>
  );
}
