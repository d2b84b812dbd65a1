import '../product-upsell/define.js';
import '../heel-faq/define.js';
import '../heel-exercise-card/define.js';
import { define } from '../base/define.js';
import { HeelGuide } from './heel-guide.js';

define('heel-guide', HeelGuide);
