// The address of the portal itself, as mails have it: on to the page of whoever it is for.
import { goTo, languageOf, publisher, tellNobody } from './place.js';

document.documentElement.lang = languageOf();
if (!publisher) tellNobody();
else goTo(new URLSearchParams(location.search).get('entrance') === 'staff' ? 'staff.html' : 'clients.html');
