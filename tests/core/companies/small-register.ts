import { buildRegister } from '../../../src/core/companies/register.ts';

/** A handful of companies, enough for the recognizer's tests. */
export const register = buildRegister([
  { entry: { id: 'alibaba', name: 'Alibaba', isin: 'US01609W1027' }, names: ['Alibaba Group'] },
  { entry: { id: 'sap', name: 'SAP', isin: 'DE0007164600' } },
  { entry: { id: 'deutsche-bank', name: 'Deutsche Bank', house: true } },
  { entry: { id: 'commerzbank', name: 'Commerzbank' }, names: ['Coba'] },
  { entry: { id: 'linde', name: 'Linde' }, ambiguous: ['Linde'] },
  { entry: { id: 'dhl', name: 'DHL Group' }, names: ['Deutsche Post'], ambiguous: ['Post'] },
  {
    entry: { id: 'meta', name: 'Meta' },
    names: ['Facebook'],
    ambiguous: ['Meta'],
    former: { Facebook: 2021 },
  },
  { entry: { id: 'thyssenkrupp', name: 'thyssenkrupp' } },
  { entry: { id: 'volkswagen', name: 'Volkswagen' }, names: ['VW'] },
  { entry: { id: 'jefferies', name: 'Jefferies', house: true } },
  { entry: { id: 'dpa-afx', name: 'dpa-AFX', publisher: true } },
  { entry: { id: 'software-ag', name: 'Software' } },
  { entry: { id: 'man', name: 'MAN' } },
]);
