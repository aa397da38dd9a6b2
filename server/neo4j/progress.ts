/** Takes one line for the person at the terminal. */
export type Progress = (line: string) => void;
