import { createContext, useContext } from 'react';
import { type Tokens, tokens } from './tokens.ts';

export const ThemeContext = createContext<Tokens>(tokens.light);

export function useTokens(): Tokens {
  return useContext(ThemeContext);
}
