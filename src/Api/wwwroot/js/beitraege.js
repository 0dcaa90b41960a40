// On a narrow screen the list comes first: what narrows it is closed until somebody asks for it.
if (matchMedia("(max-width: 64rem)").matches) {
  for (const details of document.querySelectorAll("[data-narrow-closed]")) details.open = false;
}
