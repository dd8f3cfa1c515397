import { getMetadataStorage } from 'class-validator';

type Find = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/**
 * class-validator looks through the rules of every class there is each time it judges a value. What a class asks for does
 * not change once it is stated: it is looked up once.
 */
export function lookUpRulesOnce(): void {
  const storage = getMetadataStorage();
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const found = new WeakMap<object, ReturnType<Find>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const plain = !schema && !always && !strictGroups && (groups === undefined || groups.length === 0);
    if (!plain) return find(target, schema, always, strictGroups, groups);
    const known = found.get(target) ?? find(target, schema, always, strictGroups, groups);
    found.set(target, known);
    return known;
  };
}
