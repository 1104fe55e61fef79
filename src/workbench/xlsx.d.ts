/** A workbook of this repository, built into the page as a data address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
