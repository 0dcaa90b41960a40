// On a narrow screen the list comes first: what narrows it is closed until somebody asks for it.
function closeOnNarrowScreens() {
  if (!matchMedia("(max-width: 64rem)").matches) return;
  for (const details of document.querySelectorAll("[data-narrow-closed]")) details.open = false;
}

closeOnNarrowScreens();
document.addEventListener("htmx:after:swap", closeOnNarrowScreens);
