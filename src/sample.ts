export async function seedSample(_deps: unknown): Promise<void> {}
