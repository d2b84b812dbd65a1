import { define } from '../base/define.js';
import { HeelFaq } from './heel-faq.js';

define('heel-faq', HeelFaq);
