export { readPhone } from '../contacts/phone.ts'
