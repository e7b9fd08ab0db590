/** The floor that reading is measured against: no reader in JavaScript can do with less. */
export { scanFloor } from './floor-scan.mjs';
