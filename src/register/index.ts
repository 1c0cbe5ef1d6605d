import { buildRegister, type Register } from '../core/companies/register.ts';

/** The register of built company facts. */
export function loadRegister(): Register {
  return buildRegister([]);
}
