/**
 * A cell in whose midst no formula begins. Excel with Greek or Hungarian settings separates by semicolons, and knows no
 * quotes where a comma came before them: there a cell begins behind a semicolon of ours, and a line behind a line end.
 * Phones and lists of dashes are as they were.
 */
export const withoutInnerFormulas = (text: string): string =>
  text.replace(/([;\t\r\n])(?=[=@]|-\S|\+(?!\d{6,15}(?:[;\s]|$)))/g, "$1'")
