import { type ThemeConfig, theme } from 'antd';
import { fontFamily, type ThemeName, tokens } from './tokens.ts';

/** Ant Design in our tokens; no motion at all where the reader asked for little. */
export function antdTheme(name: ThemeName, isMotionReduced: boolean): ThemeConfig {
  const t = tokens[name];
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily,
      fontSize: 13,
      borderRadius: 6,
      controlHeight: 28,
      colorPrimary: t.accent,
      colorInfo: t.accent,
      colorLink: t.accent,
      colorError: t.gap,
      colorSuccess: t.strong,
      colorWarning: t.weak,
      colorBgBase: t.surface,
      colorBgContainer: t.surface,
      colorBgElevated: t.surface,
      colorBgLayout: t.bg,
      colorTextBase: t.text,
      colorText: t.text,
      colorTextSecondary: t.t2,
      colorTextTertiary: t.t3,
      colorTextDescription: t.t3,
      colorTextPlaceholder: t.t3,
      colorTextQuaternary: t.t3,
      colorIcon: t.t3,
      colorBorder: t.line2,
      colorBorderSecondary: t.line,
      colorSplit: t.line,
      colorTextLightSolid: t['on-accent'],
      controlItemBgActive: t['accent-soft'],
      controlItemBgHover: t.s2,
      controlOutline: 'transparent',
      boxShadowSecondary: `0 8px 24px ${t.shadow}`,
      motion: !isMotionReduced,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.12s',
    },
    components: {
      Segmented: {
        trackBg: t.s3,
        itemColor: t.t2,
        itemSelectedBg: t.surface,
        itemSelectedColor: t.accent,
      },
      Select: { optionSelectedColor: t.accent, optionSelectedBg: t['accent-soft'] },
      Tooltip: { colorBgSpotlight: t.text, colorTextLightSolid: t.surface },
    },
  };
}
