import { byVariant } from '../../../by-variant.js';
import type { MovementStart } from '../../../guide.js';

/** The hip comes forward. */
export const movement = byVariant<MovementStart>({
  gastrocnemius: [[150, -386, 0.36]],
  soleus: [[152, -396, 0.38]],
});
