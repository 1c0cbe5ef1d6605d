/** As written, without stops. Longer forms are found through their parts, so only whole ones stand here. */
export const legalForms: readonly string[] = [
  'AG', 'Ag', 'SE', 'KGaA', 'AG & Co KGaA', 'SE & Co KGaA', 'GmbH & Co KGaA', 'AG & Co KG', 'SE & Co KG', 'Aktiengesellschaft',
  'GmbH', 'gGmbH', 'GmbH & Co KG', 'GmbH & Co OHG', 'GmbH und Co KG', 'mbH', 'KG', 'OHG', 'GbR', 'eG', 'UG', 'KdöR', 'VVaG', 'Ges m b H', 'GesmbH',
  'Inc', 'Incorporated', 'Corp', 'Corporation', 'Co', '& Co', '& Cie', 'Company', '& Company', 'LLC', 'LLP', 'LP', 'Ltd', 'Limited', 'Co Ltd', 'Pty Ltd', 'Pte Ltd', 'Private Limited', 'plc', 'PLC', 'Plc',
  'SA', 'SAS', 'SpA', 'Spa', 'Srl', 'NV', 'BV', 'SL', 'Sà rl', 'Sàrl', 'SARL', 'AB', 'ASA', 'AS', 'A/S', 'Oyj', 'Oy', 'ApS', 'Bhd', 'Berhad', 'Tbk', 'PJSC', 'JSC', 'OAO', 'SGPS', 'SCA', 'SAB', 'Nyrt', 'ADR', 'REIT',
];
